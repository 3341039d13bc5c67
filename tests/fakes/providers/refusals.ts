/** Thrown where a request is read: the server says it in the vendor's own way, and complains. */

export class BadRequest extends Error {
  readonly param: string | undefined;
  constructor(message: string, param?: string) {
    super(message);
    this.param = param;
  }
}
export class NoModel extends Error {
  readonly model: string;
  constructor(model: string) {
    super(`no model ${model}`);
    this.model = model;
  }
}
