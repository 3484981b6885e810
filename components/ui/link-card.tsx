import { Icon } from './icon';
import { PictureIcon, type PictureName } from './picture-icon';

type LinkCardProps = {
  href: string;
  title: string;
  summary: string;
  note?: string;
  picture?: PictureName;
};

/** One link of a list, large enough for a thumb; the whole card is its target. */
export function LinkCard({ href, title, summary, note, picture }: LinkCardProps) {
  return (
    <a
      href={href}
      className="group block rounded-md border border-line p-4 text-ink no-underline hover:border-accent hover:bg-accent-soft"
    >
      <b
        className={`flex gap-2 text-lg text-link group-hover:underline ${picture ? 'items-center' : 'items-start'}`}
      >
        {picture && <PictureIcon name={picture} className="size-10 p-1.5" />}
        <span className="grow">{title}</span>
        <Icon name="arrow" className={picture ? undefined : 'mt-1.5 size-5'} />
      </b>
      <span className="mt-1 block">{summary}</span>
      {note && <span className="mt-1 block text-muted text-sm">{note}</span>}
    </a>
  );
}
