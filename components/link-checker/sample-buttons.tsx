import { ActionButton } from '@/components/ui/action-button';

/** A message of ours to try the checker with. */
export type Sample = { title: string; text: string };

type SampleButtonsProps = {
  title: string;
  samples: readonly Sample[];
  /** False until script runs. */
  isLive: boolean;
  onSample: (text: string) => void;
};

/** Each puts a message of ours into the field; they stand below the result, which belongs beside the field. */
export function SampleButtons({ title, samples, isLive, onSample }: SampleButtonsProps) {
  return (
    <fieldset className="mt-4 print:hidden" disabled={!isLive}>
      <legend className="text-muted text-sm">{title}</legend>
      <div className="mt-1 flex flex-wrap gap-2">
        {samples.map((sample) => (
          <ActionButton key={sample.title} onClick={() => onSample(sample.text)}>
            {sample.title}
          </ActionButton>
        ))}
      </div>
    </fieldset>
  );
}
