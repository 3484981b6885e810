import type { ComponentProps, ReactNode } from 'react';
import { Icon } from './icon';

type FieldWords = {
  id: string;
  /** The parameter; the message of an error is marked with it. */
  name: string;
  label: string;
  hint?: string;
  error?: string;
};

const box = 'rounded-md border bg-paper px-3 text-ink';
const edge = (error: string | undefined) => (error ? 'border-2 border-danger' : 'border-edge');

function describedBy({ id, hint, error }: FieldWords): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Messages({ id, name, hint, error }: FieldWords) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="whitespace-pre-line text-muted text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p
          id={`${id}-error`}
          data-error={name}
          className="mt-1 flex items-start gap-2 font-bold text-danger"
        >
          <Icon name="danger" className="mt-1 size-5" />
          {error}
        </p>
      )}
    </>
  );
}

/** Of fields side by side, the labels stand in one line at the top and the boxes in one at the bottom. */
function Labelled({ children, ...words }: FieldWords & { children: ReactNode }) {
  const mark = words.error ? 'border-danger border-s-4 ps-3' : '';
  return (
    <div className={`flex flex-col ${mark}`}>
      <label htmlFor={words.id} className="font-bold">
        {words.label}
      </label>
      <Messages {...words} />
      <div className="mt-auto">{children}</div>
    </div>
  );
}

type OwnProps = 'className' | 'id' | 'name';

/** A line of text; numbers too, as people type signs and separators with them. */
export function TextField({
  id,
  name,
  label,
  hint,
  error,
  ...input
}: FieldWords & Omit<ComponentProps<'input'>, OwnProps>) {
  const words = { id, name, label, hint, error };
  return (
    <Labelled {...words}>
      <input
        id={id}
        name={name}
        autoComplete="off"
        // More than any number; longer addresses some servers refuse.
        maxLength={200}
        aria-describedby={describedBy(words)}
        aria-invalid={error ? true : undefined}
        className={`mt-1 block min-h-11 w-full max-w-56 ${box} ${edge(error)}`}
        {...input}
      />
    </Labelled>
  );
}

/** Several lines of text. */
export function TextAreaField({
  id,
  name,
  label,
  hint,
  error,
  ...area
}: FieldWords & Omit<ComponentProps<'textarea'>, OwnProps>) {
  const words = { id, name, label, hint, error };
  return (
    <Labelled {...words}>
      <textarea
        id={id}
        name={name}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy(words)}
        aria-invalid={error ? true : undefined}
        className={`mt-1 block w-full py-2 ${box} ${edge(error)}`}
        {...area}
      />
    </Labelled>
  );
}

type Option = { value: string; label: string };

/** One of several, closed until it is touched. */
export function SelectField({
  id,
  name,
  label,
  hint,
  error,
  options,
  ...select
}: FieldWords & { options: readonly Option[] } & Omit<ComponentProps<'select'>, OwnProps>) {
  const words = { id, name, label, hint, error };
  return (
    <Labelled {...words}>
      <select
        id={id}
        name={name}
        aria-describedby={describedBy(words)}
        aria-invalid={error ? true : undefined}
        className={`mt-1 block min-h-11 w-full max-w-80 ${box} ${edge(error)}`}
        {...select}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

type ChoiceFieldProps = FieldWords & {
  type: 'radio' | 'checkbox';
  options: readonly Option[];
  /** What is ticked; of radio buttons at most one. */
  chosen: readonly string[];
  columns?: 1 | 2;
};

/** Radio buttons or tick boxes under one heading, each row large enough for a thumb. */
export function ChoiceField({ type, options, chosen, columns = 1, ...words }: ChoiceFieldProps) {
  const { id, name, label, error } = words;
  return (
    <fieldset
      aria-describedby={describedBy(words)}
      className={error ? 'border-danger border-s-4 ps-3' : undefined}
    >
      <legend className="font-bold">{label}</legend>
      <Messages {...words} />
      <div className={`mt-1 grid gap-x-4 ${columns === 2 ? 'sm:grid-cols-2' : ''}`}>
        {options.map(({ value, label: text }, index) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
            <input
              id={index === 0 ? id : undefined}
              type={type}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-5 shrink-0"
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
