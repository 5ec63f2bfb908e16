import { forBoth, type LanguagePack } from './words.js';

const hello = 'Hello{{#recipientName}} {{recipientName}}{{/recipientName}},\n\n';
const bye = '\n\n{{#repName}}{{repName}}, {{/repName}}{{showroomName}}';

export const en: LanguagePack = {
  kinds: {
    'followUp.due': {
      customer: {
        subject: 'Your enquiry at {{showroomName}}',
        text: `${hello}thank you for your interest{{#vehicle}} in the {{vehicle}}{{/vehicle}}. May we help you with anything?${bye}`,
      },
    },
    'followUp.task': {
      user: {
        subject: 'To do: {{task}}',
        text: '{{task}}{{#customerName}} – {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}',
      },
    },
    'lead.assigned': {
      user: {
        subject: 'New lead{{#customerName}}: {{customerName}}{{/customerName}}',
        text: 'A lead from {{source}} is yours{{#customerName}}: {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}.',
      },
    },
    'lead.escalated': {
      user: {
        subject: 'Nobody answers a lead{{#customerName}}: {{customerName}}{{/customerName}}',
        text: 'A lead from {{source}} waits for an answer{{#customerName}}: {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}.{{#repName}} It is with {{repName}}.{{/repName}}',
      },
    },
    'customer.highValue.detected': {
      user: {
        subject:
          '{{#customerName}}{{customerName}}{{/customerName}}{{^customerName}}A promising customer{{/customerName}} is here',
        text: '{{#customerName}}{{customerName}}{{/customerName}}{{^customerName}}A promising customer{{/customerName}} is in {{showroomName}}; the chance of a sale is {{chance}}.',
      },
    },
    'testDrive.scheduled': {
      customer: {
        subject: 'Your test drive: {{startsAt}}',
        text: `${hello}your test drive{{#vehicle}} of the {{vehicle}}{{/vehicle}} is booked for {{startsAt}} at {{showroomName}}. Please bring your driving licence.${bye}`,
      },
      user: {
        subject: 'Test drive: {{startsAt}}',
        text: 'Test drive{{#customerName}} with {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}: {{startsAt}}.',
      },
    },
    'testDrive.reminder': {
      customer: {
        subject: 'Soon: your test drive, {{startsAt}}',
        text: `${hello}we look forward to your test drive{{#vehicle}} of the {{vehicle}}{{/vehicle}}: {{startsAt}} at {{showroomName}}. Please bring your driving licence.${bye}`,
      },
      user: {
        subject: 'Soon: test drive, {{startsAt}}',
        text: 'Test drive{{#customerName}} with {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}}: {{startsAt}}.',
      },
    },
    'testDrive.cancelled': {
      customer: {
        subject: 'Your test drive was cancelled',
        text: `${hello}your test drive{{#vehicle}} of the {{vehicle}}{{/vehicle}} on {{startsAt}} at {{showroomName}} does not take place.${bye}`,
      },
      user: {
        subject: 'Test drive cancelled: {{startsAt}}',
        text: 'The test drive{{#customerName}} with {{customerName}}{{/customerName}}{{#vehicle}}, {{vehicle}}{{/vehicle}} on {{startsAt}} does not take place.',
      },
    },
    'hold.promoted': {
      customer: {
        subject: 'It is your turn{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: `${hello}{{#vehicle}}the {{vehicle}}{{/vehicle}}{{^vehicle}}the vehicle you waited for{{/vehicle}} is held for you until {{expiresAt}}.${bye}`,
      },
      user: {
        subject: 'Held now{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: '{{#vehicle}}{{vehicle}} {{/vehicle}}is held{{#customerName}} for {{customerName}}{{/customerName}}, who waited for it, until {{expiresAt}}.',
      },
    },
    'hold.lapsing': {
      customer: {
        subject: 'Held until {{expiresAt}}{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: `${hello}we hold {{#vehicle}}the {{vehicle}}{{/vehicle}}{{^vehicle}}your vehicle{{/vehicle}} for you until {{expiresAt}}.${bye}`,
      },
      user: {
        subject: 'Hold ends {{expiresAt}}{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: 'The hold{{#vehicle}} of {{vehicle}}{{/vehicle}}{{#customerName}} for {{customerName}}{{/customerName}} ends {{expiresAt}}.',
      },
    },
    'sale.completed': {
      customer: {
        subject: 'Congratulations{{#vehicle}} on your {{vehicle}}{{/vehicle}}',
        text: `${hello}the contract for {{#vehicle}}the {{vehicle}}{{/vehicle}}{{^vehicle}}your vehicle{{/vehicle}} is signed. Thank you for your trust.${bye}`,
      },
      user: {
        subject: 'Sold{{#vehicle}}: {{vehicle}}{{/vehicle}}',
        text: '{{#vehicle}}{{vehicle}} {{/vehicle}}is sold{{#customerName}} to {{customerName}}{{/customerName}} for {{price}}.',
      },
    },
    'vehicle.alert.triggered': {
      user: {
        subject: '{{severity}}: {{alert}} ({{vehicle}})',
        text: '{{alert}}: vehicle {{vehicle}}, {{severity}}, {{triggeredAt}}.',
      },
    },
    'wish.priceDrop': forBoth({
      subject: 'Costs less now: {{vehicle}}',
      text: '{{vehicle}} costs {{price}} now{{#previousPrice}} instead of {{previousPrice}}{{/previousPrice}}.',
    }),
    'wish.backInStock': forBoth({
      subject: 'On offer again: {{vehicle}}',
      text: '{{vehicle}} is on offer again for {{price}}.',
    }),
    'wish.sellerArrival': forBoth({
      subject: 'New arrival: {{vehicle}}',
      text: 'A seller whom you follow offers {{vehicle}} for {{price}}.',
    }),
    'wish.searchMatch': forBoth({
      subject: 'Found for you: {{vehicle}}',
      text: '{{vehicle}} for {{price}}{{#more}} (and {{more}} more){{/more}} meets your search “{{search}}”.',
    }),
    'wish.trending': forBoth({
      subject: 'In demand: {{vehicle}}',
      text: '{{vehicle}}, which you follow, was ordered {{orders}} times within a week.',
    }),
  },
  digest: {
    subject: '{{count}} messages',
    text: '{{#items}}{{subject}}\n{{text}}\n\n{{/items}}',
  },
  addressCode: {
    subject: 'Your code: {{code}}',
    text: '{{code}} is the code that confirms this address. It is good for {{minutes}} minutes. If you did not ask for it, do nothing.',
  },
  unsubscribe: 'No more messages like this: {{unsubscribeUrl}}',
};
