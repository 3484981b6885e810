type SelectBoxProps<Value extends string> = {
  id: string;
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** One of several; without a name, because nothing here is ever sent. */
export function SelectBox<Value extends string>(props: SelectBoxProps<Value>) {
  const { id, label, value, options, onChange } = props;
  return (
    <div>
      <label htmlFor={id} className="font-bold text-sm">
        {label}
      </label>
      <select
        id={id}
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value as Value)}
        className="mt-1 block min-h-11 w-full rounded-md border border-edge bg-paper px-3 text-ink"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
