/** Watches the models that are asked: what ends soon, what was replaced, what its vendor no longer lists. Looks daily, and tells the log. */
import { CAPABILITIES } from '../making/ledger-ports.ts';
import { EMBEDDED } from '../making/ports.ts';
import { repeatUntil } from '../making/repeat-until.ts';
import { type ConfiguredModel, lifecycleReport } from '../providers/lifecycle/lifecycle-report.ts';
import type { ModelWarning } from '../providers/lifecycle/model-on-day.ts';
import { refreshFromVendor } from '../providers/lifecycle/refresh-from-vendor.ts';
import type { Chains, OpenVendors } from './chains.ts';
import type { Logger } from './logging.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Watched {
  chains: Chains['chains'];
  vendors: OpenVendors;
}

/** The models that chains ask, each once. */
export function modelsIn({ chains, vendors }: Watched): ConfiguredModel[] {
  const asked = CAPABILITIES.flatMap((capability) =>
    chains[capability]
      .filter((name) => name !== EMBEDDED)
      .map((name) => ({ provider: name, model: vendors.get(name)!.offers[capability]!.model })),
  );
  return [...new Map(asked.map((each) => [`${each.provider}/${each.model}`, each])).values()];
}

/** What our own table knows; asks nobody. */
export const knownEnds = (watched: Watched, day: Date): ModelWarning[] => lifecycleReport(modelsIn(watched), day);

/** Resolves when `signal` aborts. */
export async function watchModels(watched: Watched, log: Logger, signal: AbortSignal): Promise<void> {
  const configured = modelsIn(watched);
  if (configured.length === 0) return;
  await repeatUntil(signal, {
    everyMs: DAY_MS,
    onError: (err) => log.warn({ err }, 'the vendors’ models could not be looked at'),
    async run() {
      const day = new Date();
      const told = await Promise.all(
        [...watched.vendors].map(([provider, { listModels }]) =>
          refreshFromVendor({ provider, listModels }, configured, { day, signal }),
        ),
      );
      for (const { code, provider, model, message } of [
        ...knownEnds(watched, day),
        ...told.flatMap((each) => each.warnings),
      ])
        log.warn({ code, provider, model }, message);
    },
  });
}
