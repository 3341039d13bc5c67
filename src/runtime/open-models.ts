/** Puts together who writes, draws, speaks, judges and scores: vendors and the atelier, in their chains, under the policies. */
import { randomInt } from 'node:crypto';
import { judgeWords } from '../atelier/moderator/judge-words.ts';
import type { StepDeps } from '../making/deps.ts';
import { fingerprint } from '../making/fingerprint.ts';
import type { Capability } from '../making/ledger-ports.ts';
import type { RateLimiter } from '../making/limit-ports.ts';
import { type Answer, EMBEDDED, type Moderator, type Verdict } from '../making/ports.ts';
import type { StoryRecords } from '../making/record-ports.ts';
import type { EndpointFor } from '../providers/endpoint.ts';
import { withSuccessor } from '../providers/lifecycle/with-successor.ts';
import { hideNames } from '../providers/names/hide-names.ts';
import { asCritic, asImageModel, asModerator, asSpeechModel, asTextModel } from '../providers/policy/as-ports.ts';
import { openBreakers } from '../providers/policy/break-circuit.ts';
import { type ChainLink, composeChain } from '../providers/policy/compose-chain.ts';
import type { PolicyDeps } from '../providers/policy/policy-deps.ts';
import { throttleAlerts } from '../providers/policy/throttle-alerts.ts';
import { openPrices } from '../providers/prices/price-book.ts';
import { atelierCritic, atelierImages, atelierModerator, atelierSpeech, atelierText } from './atelier-models.ts';
import type { Chains, OpenVendors } from './chains.ts';
import type { Config } from './config.ts';
import type { Logger } from './logging.ts';
import type { OwnPrices } from './own-prices.ts';
import type { RenderPool } from './render-pool.ts';
import { systemClock, systemIds } from './system.ts';

export type Models = Pick<StepDeps, 'text' | 'images' | 'speech' | 'moderator' | 'critic'>;

export async function openModels(parts: {
  config: Config;
  vendors: OpenVendors;
  chains: Chains['chains'];
  ownPrices?: OwnPrices;
  pool: RenderPool;
  records: StoryRecords;
  limiter: RateLimiter;
  log: Logger;
  /** Seconds a call may take; what is left out has its default. */
  timeLimits?: PolicyDeps['timeLimits'];
}): Promise<Models> {
  const { config, vendors, chains, ownPrices = [], pool, records, limiter, log, timeLimits } = parts;
  const deps: PolicyDeps = {
    ledger: records,
    budget: records,
    caps: { bookMicros: config.BOOK_BUDGET_USD, shopMonthMicros: config.SHOP_MONTH_BUDGET_USD },
    limiter,
    breakers: openBreakers({ clock: systemClock, log }),
    prices: openPrices(ownPrices),
    clock: systemClock,
    ids: systemIds,
    random: () => randomInt(2 ** 32) / 2 ** 32,
    log,
    alert: throttleAlerts(
      (code, provider, model) => log.error({ code, provider, model }, 'a vendor needs somebody'),
      systemClock,
    ),
    fingerprint,
    timeLimits,
  };
  const embedded: { [C in Capability]: EndpointFor<C> } = {
    text: atelierText(pool),
    image: atelierImages(pool),
    speech: atelierSpeech(pool),
    moderation: atelierModerator(pool),
    critic: atelierCritic(pool),
  };
  function chainOf<C extends Capability>(capability: C): EndpointFor<C> {
    const endpoints = chains[capability].map((name): ChainLink<C> => {
      if (name === EMBEDDED) return { endpoint: embedded[capability], embedded: true };
      const { offers, limits } = vendors.get(name)!;
      const offer = offers[capability]!;
      const endpoint = withSuccessor(offer, name, systemClock);
      return { endpoint: config.HIDE_NAMES ? hideNames(endpoint) : endpoint, limits };
    });
    return composeChain({ capability, endpoints, deps });
  }
  return {
    text: asTextModel(chainOf('text')),
    images: asImageModel(chainOf('image')),
    speech: asSpeechModel(chainOf('speech')),
    moderator: screened(asModerator(chainOf('moderation'))),
    critic: asCritic(chainOf('critic')),
  };
}

/** The word list judges words whoever else does: it costs nothing, and what it finds needs no second opinion. */
const screened = (moderator: Moderator): Moderator => ({
  async judge(subject, call): Promise<Answer<Verdict>> {
    if (subject.kind === 'words') {
      const value = judgeWords(subject.texts, subject.language);
      if (value.harms.length > 0) return { value, usage: { provider: EMBEDDED, model: 'word list', costMicros: 0 } };
    }
    return moderator.judge(subject, call);
  },
});
