import type { FormEvent, Ref } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import type { MeterLabels } from './labels';

const ownWordFields = ['shop', 'mail', 'name', 'birthday'] as const;
export type OwnWordField = (typeof ownWordFields)[number];

type OwnWordsProps = {
  ref: Ref<HTMLDivElement>;
  words: MeterLabels['ownWords'];
  isLive: boolean;
  onOwnWords: (ownWords: string[]) => void;
};

/**
 * What somebody who knows the reader would try first. Like the password these fields have no name,
 * stand in no form and are no state of React's.
 */
export function OwnWords({ ref, words, isLive, onOwnWords }: OwnWordsProps) {
  function collect({ currentTarget }: FormEvent<HTMLDivElement>) {
    const fields = [...currentTarget.querySelectorAll('input')];
    onOwnWords(fields.map(({ value }) => value.trim()).filter((value) => value !== ''));
  }
  return (
    <Disclosure title={words.title} className="mt-4">
      <p className="text-sm">{words.hint}</p>
      <div ref={ref} onInput={collect} className="mt-3 grid gap-3 sm:grid-cols-2">
        {isLive &&
          ownWordFields.map((field) => (
            <div key={field}>
              <label htmlFor={`own-${field}`} className="font-bold text-sm">
                {words.field[field]}
              </label>
              <input
                id={`own-${field}`}
                type="text"
                inputMode={field === 'mail' ? 'email' : undefined}
                autoComplete="off"
                autoCapitalize="off"
                autoCorrect="off"
                spellCheck={false}
                maxLength={100}
                className="mt-1 block min-h-11 w-full rounded-md border border-edge bg-paper px-3 text-ink"
              />
            </div>
          ))}
      </div>
    </Disclosure>
  );
}
