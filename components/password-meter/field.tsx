import type { Ref } from 'react';
import type { MeterLabels } from './labels';

type FieldProps = {
  ref: Ref<HTMLInputElement>;
  labels: Pick<MeterLabels, 'field' | 'show'>;
  seq: number;
  isShown: boolean;
  setIsShown: (isShown: boolean) => void;
  onText: (text: string) => void;
};

/**
 * The field has no name and stands in no form, so no browser can submit or keep it. React holds no
 * value for it: a controlled field would copy what is typed into the `value` attribute.
 */
export function Field({ ref, labels, seq, isShown, setIsShown, onText }: FieldProps) {
  return (
    <>
      <label htmlFor="password" className="font-bold">
        {labels.field}
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          ref={ref}
          id="password"
          type={isShown ? 'text' : 'password'}
          data-seq={seq}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          onInput={(event) => onText(event.currentTarget.value)}
          className="min-h-12 min-w-0 grow basis-40 rounded-md border border-edge bg-paper px-3 font-mono text-ink text-lg"
        />
        <button
          type="button"
          aria-pressed={isShown}
          aria-controls="password"
          onClick={() => setIsShown(!isShown)}
          className="min-h-12 rounded-md border border-edge px-4 font-bold aria-pressed:bg-accent aria-pressed:text-on-accent"
        >
          {labels.show}
        </button>
      </div>
    </>
  );
}
