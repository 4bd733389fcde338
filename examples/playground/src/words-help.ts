import type { HelpChannel } from 'attune';

const channel: Readonly<Record<HelpChannel['type'], string>> = {
  phone: 'Call',
  tty: 'TTY',
  sms: 'Text',
  whatsapp: 'WhatsApp',
  chat: 'Chat',
  email: 'Email',
  web: 'Website',
};

// The words of the safety questions and of the help lines.
export const helpWords = {
  gate: {
    title: 'Safety questions',
    hint: 'Tick what is true for you, or nothing at all.',
    private:
      'They are for one person alone. Your ticks stay in the memory of this page; they are in no file and no share.',
    done: 'I have looked at them',
    result: 'What follows',
    nothingSet:
      'Nothing you ticked stands in the way of exercises for two. You can come back here at any time.',
    goOn: 'Go on',
  },
  helpLines: {
    title: 'Help by country',
    country: 'Country',
    choose: 'Choose a country',
    another: 'Another country',
    hint: 'Lines are listed by country, whatever your language.',
    area: 'For',
    languages: 'Languages',
    checkedOn: (day: string) => `Checked on ${day}.`,
    reviewBy: (day: string) => `To be checked again by ${day}.`,
    seenOn: (day: string) => `seen ${day}`,
    undated: 'seen, without a date',
  },
  channel,
} as const;
