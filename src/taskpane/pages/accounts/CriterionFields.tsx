import type { ReactNode } from "react";
import { accountsTexts } from "../../../locales/pane/accounts";
import type { Axis, Criterion, Direction, Missing } from "../../../model/document/types";
import { Choice } from "../../components/Choice";
import { Labelled } from "../../components/Labelled";
import { turned, withCriterion } from "../../draft/criteria";
import { usePane, useTexts } from "../../usePane";

/** Dimension, axis, direction and what a blank means. */
export function CriterionFields({ criterion }: { readonly criterion: Criterion }): ReactNode {
  const texts = useTexts(accountsTexts).fields;
  const dimensions = usePane((state) => state.draft?.dimensions) ?? [];
  const edit = usePane((state) => state.edit);
  const { column, dimension, axis, direction, missing } = criterion;
  const change = (part: Partial<Criterion>): void =>
    edit((model) => withCriterion(model, column, (own) => ({ ...own, ...part })));
  const names = dimensions.length > 0 ? dimensions.map(({ name }) => name) : [dimension];
  return (
    <>
      <Labelled label={texts.dimension}>
        {(id) => (
          <Choice
            id={id}
            value={dimension}
            options={names.map((name) => ({ value: name, text: name }))}
            onChoose={(value) => change({ dimension: value })}
          />
        )}
      </Labelled>
      <Labelled label={texts.axis}>
        {(id) => (
          <Choice
            id={id}
            value={axis}
            options={optionsOf(texts.axes)}
            onChoose={(value) => change({ axis: value as Axis })}
          />
        )}
      </Labelled>
      <Labelled label={texts.direction}>
        {(id) => (
          <Choice
            id={id}
            value={direction}
            options={optionsOf<Direction>(texts.directions)}
            onChoose={(value) => {
              if (value !== direction) edit((model) => withCriterion(model, column, turned));
            }}
          />
        )}
      </Labelled>
      <Labelled label={texts.missing}>
        {(id) => (
          <Choice
            id={id}
            value={missing}
            options={optionsOf(texts.missings)}
            onChoose={(value) => change({ missing: value as Missing })}
          />
        )}
      </Labelled>
    </>
  );
}

function optionsOf<Key extends string>(
  texts: Readonly<Record<Key, string>>,
): { readonly value: string; readonly text: string }[] {
  return Object.entries<string>(texts).map(([value, text]) => ({ value, text }));
}
