/** The form that starts a book: one sentence with blanks, or the same fields as a plain form. */
import { createHash } from 'node:crypto';
import { useEffect, useState } from 'react';
import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
} from 'react-router';
import type { Making } from '../../src/making/story-view.ts';
import { FORM_KEY } from '../components/boot-script.ts';
import { Icon } from '../components/icon.tsx';
import { keep } from '../components/kept-choice.ts';
import { TopBar } from '../components/top-bar.tsx';
import { CoverSketch } from '../create/cover-sketch.tsx';
import { type Draft, type DraftField, readDraft, toBrief } from '../create/draft.ts';
import { type DraftFaults, faultsOfDraft } from '../create/draft-faults.ts';
import { draftOfBrief } from '../create/draft-of-brief.ts';
import { FaultList } from '../create/fault-list.tsx';
import { FormPanels } from '../create/form-panels.tsx';
import { dropDraft, keepDraft } from '../create/kept-draft.ts';
import { languagesOffered } from '../create/languages.ts';
import { panelOf } from '../create/panel-of.ts';
import { readLine } from '../create/read-line.ts';
import { StorySentence } from '../create/story-sentence.tsx';
import { surprise } from '../create/surprise.ts';
import { useDraft } from '../create/use-draft.ts';
import { codeOf, faultsOf } from '../http/api-errors.ts';
import { readForm } from '../http/read-form.ts';
import { storyId } from '../http/request-fields.ts';
import { servicesContext } from '../services.ts';
import { bookSize, createWords, type PanelKey } from '../words/create.ts';
import { shellWords } from '../words/shell.ts';
import '../styles/create.css';
import '../styles/sentence.css';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { making } = context.get(servicesContext);
  const asked = new URL(request.url).searchParams;
  // One page, one book: a form that is sent twice by a slow connection must not start two.
  return {
    draft: await draftAsked(asked, making),
    token: crypto.randomUUID(),
    languages: languagesOffered(making.languages),
  };
}

/** From a first line, or from a book that is to be told anew; an empty form otherwise. */
async function draftAsked(asked: URLSearchParams, making: Making): Promise<Draft | undefined> {
  const [line, like] = [asked.get('line')?.trim(), asked.get('like')];
  if (line) return readLine(line);
  if (!like) return undefined;
  try {
    return draftOfBrief((await making.readStory(storyId(like))).brief);
  } catch (error) {
    if (codeOf(error) === 'STORY_NOT_FOUND') return undefined;
    throw error;
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const draft = readDraft((field) => form.get(field));
  const brief = toBrief(draft);
  const token = String(form.get('token') ?? '').slice(0, 64);
  // The brief is part of the key: a form that is changed after the back button is another book.
  const key =
    token &&
    createHash('sha256')
      .update(`${token} ${JSON.stringify(brief)}`)
      .digest('hex');
  try {
    const started = await context.get(servicesContext).making.startStory(brief, key ? { idempotencyKey: key } : {});
    return redirect(`/books/${started.storyId}`);
  } catch (error) {
    const faults = faultsOf(error);
    if (!faults) throw error;
    const unfit = codeOf(error) === 'CONTENT_REJECTED';
    return data({ draft, unfit, faults: faultsOfDraft(faults, draft) }, { status: unfit ? 422 : 400 });
  }
}

export const meta = () => [{ title: `${createWords.title} · ${shellWords.name}` }];

const NO_FAULTS: DraftFaults = {};

export default function Create() {
  const { draft: fromLine, token, languages } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const faults = refused?.faults ?? NO_FAULTS;
  const { draft, set, change } = useDraft(refused?.draft ?? fromLine);
  const [open, setOpen] = useState<PanelKey>('hero');
  const [active, setActive] = useState<DraftField>('name');
  const sending = useNavigation().formAction === '/create';
  const show = (panel: PanelKey, field: DraftField) => {
    setOpen(panel);
    setActive(field);
    // After the panel is drawn: the field the blank stands for takes the focus.
    requestAnimationFrame(() => document.getElementById(field)?.focus());
  };
  useFirstFault(faults, setOpen);
  // The draft was let go when it was sent: one that came back is kept again.
  useEffect(() => void (refused && keepDraft(refused.draft)), [refused]);
  return (
    <>
      <TopBar />
      <Form method="post" className="create" onSubmit={dropDraft} noValidate>
        <input type="hidden" name="token" value={token} />
        <main id="main">
          <div className="cr">
            <section className="l">
              <h1>
                <span className="in-sentence">{createWords.breath}</span>
                <span className="in-plain">{createWords.plainTitle}</span>
              </h1>
              <FaultList faults={faults} unfit={refused?.unfit ?? false} onOpen={show} />
              <StorySentence
                draft={draft}
                languages={languages}
                faults={faults}
                open={open}
                active={active}
                onOpen={show}
              />
              <FormPanels open={open} languages={languages} draft={draft} faults={faults} onChange={change} />
              <FormSwitch />
            </section>
            <CoverSketch draft={draft} />
          </div>
          <div className="bar">
            <button type="submit" className="btn btn-main btn-big" aria-busy={sending || undefined}>
              <Icon name="brush" /> {sending ? createWords.drawing : createWords.draw}
            </button>
            <p className="sum">
              <b>{bookSize(draft)}</b>
              <br />
              <span className="note">{createWords.leave}</span>
            </p>
            <button type="button" className="btn btn-quiet surprise" onClick={() => set(surprise(draft, anyOf))}>
              {createWords.surprise}
            </button>
          </div>
        </main>
      </Form>
    </>
  );
}

const anyOf = (count: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % count;

/** Between the sentence and the plain form; the choice is kept on this device, and set before the first paint. */
function FormSwitch() {
  const choose = (plain: boolean) => {
    keep(FORM_KEY, plain ? 'plain' : undefined);
    if (plain) document.documentElement.dataset.form = 'plain';
    else delete document.documentElement.dataset.form;
  };
  return (
    <p className="note row switch">
      <Icon name="sliders" />
      <button type="button" className="in-sentence" onClick={() => choose(true)}>
        {createWords.toPlain}
      </button>
      <button type="button" className="in-plain" onClick={() => choose(false)}>
        {createWords.toSentence}
      </button>
      <span>{createWords.kept}</span>
    </p>
  );
}

/** A refused form opens where the first fault is. */
function useFirstFault(faults: DraftFaults, open: (panel: PanelKey) => void) {
  useEffect(() => {
    const first = Object.keys(faults).find((field) => field !== 'form') as DraftField | undefined;
    if (first) open(panelOf(first));
  }, [faults, open]);
}
