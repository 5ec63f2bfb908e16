import {
  Car,
  CloudOff,
  CircleDot,
  FileSignature,
  Globe,
  GitMerge,
  Mail,
  MessageSquare,
  Phone,
  Store,
  type LucideIcon,
} from 'lucide-react';
import { Button } from '../../../design/parts/button.js';
import { Panel } from '../../../design/parts/panel.js';
import { Empty, Failed, Loading } from '../../../design/parts/states.js';
import type { Action } from '../../../offline/action.js';
import { useActions } from '../../../offline/use-outbox.js';
import { useFormats } from '../../../settings/use-formats.js';
import type { Moment } from './timeline.js';
import { useStory } from './use-person.js';
import { refusalOf } from '../../../words/refusal.js';
import { useWords, wordOr } from '../../../words/words.js';

const channelIcons: Readonly<Record<string, LucideIcon>> = {
  ...{ web: Globe, mobile: Globe, kiosk: Globe, tablet: Globe, phone: Phone, email: Mail },
  ...{ sms: MessageSquare, chat: MessageSquare, visit: Store, inPerson: Store },
};
const kindIcons: readonly [RegExp, LucideIcon][] = [
  [/^testDrive/, Car],
  [/^(sale|hold|inventory)/, FileSignature],
  [/merge|joined|left|contested/, GitMerge],
];
const iconOf = ({ what, channel }: Moment): LucideIcon =>
  kindIcons.find(([pattern]) => pattern.test(what))?.[1] ?? channelIcons[channel ?? ''] ?? CircleDot;

/** Everything that happened with a customer, over all channels, newest first. */
export function StoryPanel({ customerId, leadId }: { customerId: string; leadId: string | undefined }) {
  const { t } = useWords();
  const { story, error, refetch, hasMore, more } = useStory(customerId, leadId);
  const waiting = useActions()
    .filter(({ about, hasWaited }) => hasWaited && about.kind === 'lead' && about.id === leadId)
    .reverse();
  return (
    <Panel title={t('person.story')}>
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : !story ? (
        <Loading />
      ) : story.length + waiting.length === 0 ? (
        <Empty title={t('person.noStory')} />
      ) : (
        <ol className="story">
          {waiting.map((action) => (
            <WaitingLine key={action.id} action={action} />
          ))}
          {story.map((moment) => (
            <MomentLine key={moment.id} moment={moment} />
          ))}
        </ol>
      )}
      {hasMore && <Button onClick={more}>{t('person.earlier')}</Button>}
    </Panel>
  );
}

/** What the platform does not know yet, or does not want. */
function WaitingLine({ action: { text, madeAt, refusal } }: { action: Action }) {
  const { t } = useWords();
  const { moment } = useFormats();
  const state =
    refusal === undefined ? t('common.waits') : t('shell.outbox.refused', { reason: refusalOf(refusal) });
  return (
    <li data-quiet>
      <CloudOff className="icon" aria-hidden />
      <div>
        <p className="note">{text}</p>
        <p className="soft small">{[state, moment(new Date(madeAt).toISOString())].join(' · ')}</p>
      </div>
    </li>
  );
}

function MomentLine({ moment }: { moment: Moment }) {
  const { t } = useWords();
  const { moment: momentText } = useFormats();
  const { what, isInbound, actor, note, time } = moment;
  const Icon = iconOf(moment);
  // Kinds of touches are open-ended: what has no words is called by its own name.
  const word = wordOr(`person.happened.${what.replace('.', '_')}`, what);
  return (
    <li>
      <Icon className="icon" aria-hidden />
      <div>
        <p>
          {word}
          {isInbound && <span className="soft"> · {t('person.fromThem')}</span>}
          <DetailText moment={moment} />
        </p>
        {note && <p className="note">{note}</p>}
        <p className="soft small">{[momentText(time), actor].filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}

/** What an entry says beside its word: from where to where, for when, which fields. */
function DetailText({ moment: { what, detail } }: { moment: Moment }) {
  const { t } = useWords();
  const { moment: momentText } = useFormats();
  const appointment = detail['appointment'] as
    { at: string; status: 'set' | 'missed' | 'cancelled' } | undefined;
  const facts = detail['facts'] as Record<string, unknown> | undefined;
  const texts = [
    what === 'lead.status' && t(`leads.statuses.${detail['to'] as 'new'}`),
    what === 'lead.call' && detail['reached'] === false && t('person.notReached'),
    appointment && `${t(`person.appointments.${appointment.status}`)} ${momentText(appointment.at)}`,
    facts &&
      Object.keys(facts)
        .map((field) => fieldText(field))
        .join(', '),
    detail['reason'],
  ].filter((text): text is string => typeof text === 'string' && text !== '');
  return texts.length > 0 && <span className="soft"> · {texts.join(' · ')}</span>;
}

const fieldText = (field: string): string => wordOr(`person.fields.${field.replace('.', '_')}`, field);
