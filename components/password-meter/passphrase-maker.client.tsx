'use client';

import { Fragment, useEffect, useRef, useState } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { fill } from '@/components/ui/fill';
import { Icon } from '@/components/ui/icon';
import {
  type CharacterCount,
  characterCounts,
  leastLog10,
  type Made,
  type Separator,
  type WordCount,
  wordCounts,
} from '@/domain/password/passphrase';
import type { Verdict } from '@/domain/password/verdict';
import { bandLooks } from './band-looks';
import type { MeterLabels } from './labels';
import {
  type Choice,
  type MadeAndChecked,
  makePassphrase,
  makerKinds,
  separatorsOf,
} from './make-passphrase';
import { SelectBox } from './select-box';
import { wordListSizes } from './word-lists/sizes';

type PassphraseMakerProps = {
  labels: MeterLabels;
  /** False until script runs: everything stands there, nothing can be pressed. */
  isLive: boolean;
  checkDrawn: (text: string) => Promise<Verdict | null>;
  /** Shows a text in the meter itself, with scale and reasons. */
  onCheck: (text: string) => void;
};

type Outcome = 'nothing' | 'making' | 'copied' | 'selected' | 'failed';

/** Draws passwords by lot, says how many there could have been, and hands one to the meter. */
export function PassphraseMaker(props: PassphraseMakerProps) {
  const { labels, isLive, checkDrawn, onCheck } = props;
  const words = labels.maker;
  const [choice, setChoice] = useState<Choice>({
    kind: words.firstKind,
    count: 5,
    separator: 'hyphen',
    length: 16,
    withLookAlikes: false,
  });
  // The recipe stays with what came of it.
  const [made, setMade] = useState<(MadeAndChecked & { choice: Choice }) | null>(null);
  const [outcome, setOutcome] = useState<Outcome>('nothing');
  const output = useRef<HTMLOutputElement>(null);
  const makes = useRef(0);
  // Asked for already, though it may still be on its way: a change of the recipe then asks anew.
  const isAsked = useRef(false);

  useEffect(() => {
    function leave() {
      makes.current += 1;
      isAsked.current = false;
      setMade(null);
      setOutcome('nothing');
    }
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);

  async function make(next: Choice) {
    makes.current += 1;
    isAsked.current = true;
    const make = makes.current;
    setOutcome('making');
    const fresh = await makePassphrase(next, checkDrawn).catch(() => null);
    // A later press, or leaving the page, makes this one void.
    if (make !== makes.current) return;
    setMade(fresh && { ...fresh, choice: next });
    setOutcome(fresh ? 'nothing' : 'failed');
  }

  function choose(change: Partial<Choice>) {
    const next = { ...choice, ...change };
    const [first = 'hyphen', ...others] = separatorsOf(next.kind);
    if (next.separator !== first && !others.includes(next.separator)) next.separator = first;
    setChoice(next);
    if (isAsked.current) make(next);
  }

  async function copy() {
    const isCopied = await copyText(made?.text ?? '', output.current);
    setOutcome(isCopied ? 'copied' : 'selected');
  }

  const said = outcome === 'nothing' || outcome === 'making' ? null : words[outcome];
  return (
    <fieldset disabled={!isLive} className="min-w-0">
      <p>{words.intro}</p>
      <Choices choice={choice} choose={choose} labels={labels} />
      <div className="mt-4">
        <Button type="button" onClick={() => make(choice)}>
          {words.make}
        </Button>
      </div>
      <p id="made-label" className="mt-4 font-bold">
        {words.made}
      </p>
      <output
        ref={output}
        id="passphrase"
        aria-labelledby="made-label"
        className="mt-1 flex min-h-20 items-center rounded-md border border-edge bg-surface px-4 py-3 font-mono text-lg"
      >
        {made ? (
          <MadeText made={made} />
        ) : (
          <NothingMade words={outcome === 'making' ? words.making : words.none} />
        )}
      </output>
      <div className="mt-2 flex flex-wrap gap-2">
        <ActionButton disabled={!made} onClick={copy}>
          {words.copy}
        </ActionButton>
        <ActionButton disabled={!made} onClick={() => onCheck(made?.text ?? '')}>
          {words.check}
        </ActionButton>
      </div>
      <p role="status">{said && <span className="mt-2 block text-sm">{said}</span>}</p>
      {made && <Entropy made={made} choice={made.choice} labels={labels} />}
      {made?.verdict && <Estimate labels={labels} verdict={made.verdict} />}
      <p className="mt-3 flex items-start gap-2 text-sm">
        <Icon name="ok" className="mt-0.5 size-5 text-accent" />
        {words.promise}
      </p>
    </fieldset>
  );
}

function NothingMade({ words }: { words: string }) {
  return <span className="font-sans text-base text-muted">{words}</span>;
}

/** May be broken after a separator, so that words stay whole where they fit. */
function MadeText({ made: { text } }: { made: Made }) {
  const parts = [...text.matchAll(/[\p{L}]+[^\p{L}]*|[^\p{L}]+/gu)];
  return (
    <span translate="no">
      {parts.map(({ 0: part, index }) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </span>
  );
}

type ChoicesProps = {
  choice: Choice;
  choose: (change: Partial<Choice>) => void;
  labels: MeterLabels;
};

function Choices({ choice, choose, labels: { maker } }: ChoicesProps) {
  const { kind, count, separator, length, withLookAlikes } = choice;
  const gaps = separatorsOf(kind);
  return (
    <div className="mt-3 grid gap-3 sm:grid-cols-[4fr_3fr_4fr]">
      <SelectBox
        id="maker-kind"
        label={maker.kind.label}
        value={kind}
        options={makerKinds.map((value) => ({ value, label: maker.kind.option[value] }))}
        onChange={(value) => choose({ kind: value })}
      />
      {kind === 'characters' ? (
        <>
          <SelectBox
            id="maker-length"
            label={maker.length.label}
            value={`${length}`}
            options={numberOptions(characterCounts, maker.length.option)}
            onChange={(value) => choose({ length: Number(value) as CharacterCount })}
          />
          <SelectBox
            id="maker-look-alikes"
            label={maker.lookAlikes.label}
            value={withLookAlikes ? 'with' : 'without'}
            options={(['without', 'with'] as const).map((value) => ({
              value,
              label: maker.lookAlikes.option[value],
            }))}
            onChange={(value) => choose({ withLookAlikes: value === 'with' })}
          />
        </>
      ) : (
        <>
          <SelectBox
            id="maker-count"
            label={maker.count.label}
            value={`${count}`}
            options={numberOptions(wordCounts, maker.count.option)}
            onChange={(value) => choose({ count: Number(value) as WordCount })}
          />
          {gaps.length > 1 && (
            <SelectBox
              id="maker-separator"
              label={maker.separator.label}
              value={separator}
              options={gaps.map((value) => ({ value, label: maker.separator.option[value] }))}
              onChange={(value: Separator) => choose({ separator: value })}
            />
          )}
        </>
      )}
    </div>
  );
}

function numberOptions<const N extends number>(numbers: readonly N[], label: string) {
  return numbers.map((n) => ({ value: `${n}` as const, label: fill(label, { n }) }));
}

const roundedDown = (value: number): string => (Math.floor(value * 10) / 10).toFixed(1);

type EntropyProps = { made: MadeAndChecked; choice: Choice; labels: MeterLabels };

/** How many texts were equally likely, rounded down: the lot is even, and what is put back is left out. */
function Entropy({ made, choice: { kind, count, length }, labels }: EntropyProps) {
  const { maker, language } = labels;
  const log10 = leastLog10(made);
  const n = roundedDown(log10);
  const bits = roundedDown(log10 / Math.log10(2));
  const size = kind === 'characters' ? 0 : wordListSizes[kind];
  const values = { count, length, size: size.toLocaleString(language) };
  return (
    <>
      <p className="mt-2">
        {fill(kind === 'characters' ? maker.drawnCharacters : maker.drawnWords, values)}
      </p>
      <p>{fill(maker.entropy, { n, bits })}</p>
      {made.verdict && <p className="text-sm">{maker.putBack}</p>}
      {kind === 'kana' && <p className="mt-1 text-sm">{maker.kanaNote}</p>}
    </>
  );
}

function Estimate({ verdict, labels }: { verdict: Verdict; labels: MeterLabels }) {
  const look = bandLooks[verdict.band];
  return (
    <p
      className="mt-1 flex items-start gap-2"
      data-maker-estimate={verdict.guessesLog10.toFixed(1)}
    >
      <Icon name={look.icon} className={`mt-1 size-5 ${look.text}`} />
      {fill(labels.maker.estimate, {
        n: verdict.guessesLog10.toFixed(1),
        band: labels.band[verdict.band],
      })}
    </p>
  );
}
