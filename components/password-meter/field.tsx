import type { Ref } from 'react';
import type { MeterLabels } from './labels';

type FieldProps = {
  ref: Ref<HTMLInputElement>;
  labels: Pick<MeterLabels, 'field' | 'show'>;
  seq: number;
  /** False until script runs. */
  isLive: boolean;
  isShown: boolean;
  setIsShown: (isShown: boolean) => void;
  onText: (text: string) => void;
};

// Field and placeholder alike, so that nothing moves when one takes the other's place.
const box = 'h-12 min-w-0 grow basis-40 rounded-md border border-edge bg-paper';

/**
 * The field has no name and stands in no form, so no browser can submit or keep it. React holds no
 * value for it: a controlled field would copy what is typed into the `value` attribute. Until script
 * runs an empty box holds its room: only a field under our rules takes a password.
 */
export function Field({ ref, labels, seq, isLive, isShown, setIsShown, onText }: FieldProps) {
  return (
    <>
      <label htmlFor="password" className="font-bold">
        {labels.field}
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        {isLive ? (
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
            className={`${box} px-3 font-mono text-ink text-lg`}
          />
        ) : (
          <div className={box} />
        )}
        <button
          type="button"
          disabled={!isLive}
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
