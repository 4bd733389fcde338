import { causeIds, checkInIds, exerciseIds } from '../generated/ids.ts';
import { causes, decks } from '../generated/structure.ts';
import { label, type MessageDescriptor } from '../messages/message.ts';
import type { Choices, OptionSource } from '../model/exercise.ts';

/** The ids that a field offers, wherever they come from. */
export function choiceIds({ options = [], from }: Choices): readonly string[] {
  return from ? idsOf(from) : options;
}

function idsOf(source: OptionSource): readonly string[] {
  switch (source) {
    case 'causes':
      return causeIds;
    case 'check-ins':
      return checkInIds;
    case 'exercises':
      return exerciseIds;
    default:
      return decks[source].map((item) => item.id);
  }
}

/** What a chosen id is called; `exercise` and `field` say whose option it is when the field has its own. */
export function choiceLabel(
  exercise: string,
  field: string,
  choices: Choices,
  id: string,
): MessageDescriptor {
  const { from } = choices;
  if (from === undefined) return label('exercises', exercise, `${field}-${id}`);
  switch (from) {
    case 'causes':
      return label('causes', id, 'prefLabel');
    case 'check-ins':
      return label(
        'causes',
        causes.find((cause) => cause.checkIns.some((one) => one.id === id))?.id ?? id,
        id,
      );
    case 'exercises':
      return label('exercises', id, 'title');
    default:
      return label('vocabulary', from, id);
  }
}
