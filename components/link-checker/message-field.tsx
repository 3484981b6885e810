import type { Ref } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import type { LinkCheckerLabels } from './labels';

type MessageFieldProps = {
  ref: Ref<HTMLTextAreaElement>;
  labels: LinkCheckerLabels;
  seq: number;
  /** False until script runs. */
  isLive: boolean;
  isEmpty: boolean;
  onText: (text: string) => void;
  onClear: () => void;
};

// Field and placeholder alike, so that nothing moves when one takes the other's place.
const box = 'mt-2 block h-44 w-full rounded-md border border-edge bg-paper';

/**
 * The field has no name and stands in no form, so no browser can submit or keep it, and React holds
 * no value for it. Until script runs an empty box holds its room.
 */
export function MessageField({ ref, labels, isLive, ...props }: MessageFieldProps) {
  return (
    <>
      <label htmlFor="message" className="font-bold">
        {labels.field}
      </label>
      <p id="message-hint" className="text-muted text-sm">
        {labels.hint}
      </p>
      {isLive ? (
        <textarea
          ref={ref}
          id="message"
          data-seq={props.seq}
          aria-describedby="message-hint"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          onInput={(event) => props.onText(event.currentTarget.value)}
          className={`${box} px-3 py-2 text-ink`}
        />
      ) : (
        <div className={box} />
      )}
      <div className="mt-2">
        <ActionButton disabled={!isLive || props.isEmpty} onClick={props.onClear}>
          {labels.clear}
        </ActionButton>
      </div>
    </>
  );
}
