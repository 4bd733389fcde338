interface XliffUnit {
  source?: unknown;
  target?: unknown;
  note?: string | string[];
  additionalAttributes?: Record<string, string>;
}
interface XliffDocument {
  sourceLanguage: string;
  targetLanguage?: string;
  resources: Record<string, Record<string, XliffUnit>>;
}
declare module 'xliff/jsToXliff12' {
  export default function jsToXliff12(
    document: XliffDocument,
    options: object,
    done: (error: Error | null, xml: string) => void,
  ): void;
}
declare module 'xliff/xliff12ToJs' {
  export default function xliff12ToJs(
    xml: string,
    options: object,
    done: (error: Error | null, document: XliffDocument) => void,
  ): void;
}
