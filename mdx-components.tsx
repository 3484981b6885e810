/**
 * The closed list of what a guide may use besides Markdown; any other name stops the build.
 * Islands never go here directly: a client component imported on the way to a guide would be sent with every guide.
 */
import type { ComponentProps, ReactNode } from 'react';
import { Conflict, Pick, Side } from './components/guide/conflict';
import { Figure, type FigureName } from './components/guide/figure';
import { Reference } from './components/guide/reference';
import { Term } from './components/guide/term';
import { ToolCard } from './components/guide/tool-card';
import { OfferQuickForm } from './components/offer-checker/offer-quick-form';
import { Callout } from './components/ui/callout';
import type { TermId } from './content/glossary';
import type { Guide } from './content/guides';
import { guideMessages } from './content/messages';
import type { SourceId } from './content/sources';
import type { ToolSlug } from './content/tools';

type Children = { children: ReactNode };

/** Parts bound to a guide: they speak its language and number its sources. */
export function guideParts({ slug, locale, sources }: Guide) {
  const words = guideMessages[locale];
  const numberOf = (id: SourceId) => {
    const index = sources.indexOf(id);
    if (index < 0) {
      throw new Error(
        `content/guides/${slug}/${locale}.mdx: source "${id}" is not in its front matter`,
      );
    }
    return index + 1;
  };
  return {
    Callout: ({ kind, children }: Children & { kind: keyof typeof words.callout }) => (
      <Callout kind={kind} title={words.callout[kind]}>
        {children}
      </Callout>
    ),
    Steps: ({ children }: Children) => <div className="steps">{children}</div>,
    Figure: ({ name }: { name: FigureName }) => <Figure locale={locale} name={name} />,
    Conflict: (props: Children & { question: string }) => <Conflict locale={locale} {...props} />,
    Side: (props: Children & { who: string; source: SourceId }) => (
      <Side locale={locale} number={numberOf(props.source)} {...props} />
    ),
    Pick: (props: Children) => <Pick locale={locale} {...props} />,
    Term: (props: Children & { id: TermId }) => <Term locale={locale} {...props} />,
    Ref: ({ id }: { id: SourceId }) => <Reference locale={locale} number={numberOf(id)} />,
    Tool: ({ name }: { name: ToolSlug }) =>
      name === 'offer' ? (
        <OfferQuickForm locale={locale} />
      ) : (
        <ToolCard locale={locale} slug={name} />
      ),
  };
}

/** Needed by @next/mdx; also what every page of prose gets. */
export function useMDXComponents() {
  return {
    // A wide table scrolls by itself; the page never does. Focusable, so that the keyboard can scroll it.
    table: (props: ComponentProps<'table'>) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container must be reachable by keyboard
      <div tabIndex={0} className="overflow-x-auto">
        <table {...props} />
      </div>
    ),
  };
}
