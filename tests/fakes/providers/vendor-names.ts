/** Who there are stand-ins for, and what kinds of calls they get. */

export const VENDORS = ['openai', 'google', 'fal', 'stability', 'elevenlabs', 'http-image', 'compatible'] as const;
export type VendorName = (typeof VENDORS)[number];

/** `critic` is a text call that shows pictures; `download` fetches a finished picture by its address; `models` lists ids. */
export const KINDS = ['text', 'critic', 'image', 'speech', 'moderation', 'models', 'download'] as const;
export type Kind = (typeof KINDS)[number];
