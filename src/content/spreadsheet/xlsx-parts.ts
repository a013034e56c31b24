import { walkXml } from '../../package/xml.js';

/** Texts that several cells share; without readings of East Asian characters. */
export function readSharedTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  walkXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'si') texts.push(text);
    },
  });
  return texts;
}
