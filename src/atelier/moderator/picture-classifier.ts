/**
 * Opens nsfwjs on the WebAssembly backend of TensorFlow.js: everything comes from node_modules, nothing from the network.
 * One classifier a thread, opened at its first picture.
 */
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { NSFWJS } from 'nsfwjs/core';
import { MobileNetV2Model } from 'nsfwjs/models/mobilenet_v2';
import { ModeratorBroken } from './moderator-errors.ts';

/** Pixels a side that the model looks at. */
export const LOOKED_AT = 224;
/** How likely a picture is of each of the five kinds the model knows; they sum to 1. */
export interface Likelihoods {
  drawing: number;
  neutral: number;
  sexy: number;
  porn: number;
  hentai: number;
}
export interface PictureClassifier {
  /** `pixels` are LOOKED_AT² × 3 bytes, red, green and blue. Throws ModeratorBroken when the answer is no likelihood. */
  classify(pixels: Uint8Array): Promise<Likelihoods>;
}

let opened: Promise<PictureClassifier> | undefined;

/** Throws ModeratorBroken (`MODERATOR_BROKEN`), and tries anew the next time. */
export function openPictureClassifier(): Promise<PictureClassifier> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw new ModeratorBroken('it did not open', error);
  });
  return opened;
}

async function open(): Promise<PictureClassifier> {
  const engine = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'));
  setWasmPaths(`${engine}${sep}`);
  // The plain JavaScript backend would answer too, many times slower and unnoticed.
  if (!(await tf.setBackend('wasm'))) throw new Error('the WebAssembly backend did not start');
  await tf.ready();
  // Handing the model over in memory keeps nsfwjs from printing where to host it, and from ever asking for an address.
  const model = new NSFWJS(tf.io.fromMemory(await modelInMemory()), { size: LOOKED_AT });
  await model.load();
  return {
    async classify(pixels) {
      const seen = tf.tensor3d(Int32Array.from(pixels), [LOOKED_AT, LOOKED_AT, 3], 'int32');
      try {
        const classes = await model.classify(seen, 5);
        const of = (name: string) => classes.find(({ className }) => className === name)?.probability ?? Number.NaN;
        return checked({
          drawing: of('Drawing'),
          neutral: of('Neutral'),
          sexy: of('Sexy'),
          porn: of('Porn'),
          hentai: of('Hentai'),
        });
      } finally {
        seen.dispose();
      }
    },
  };
}

/** NaN compares as false with every limit: a broken model would pass everything. */
function checked(likelihoods: Likelihoods): Likelihoods {
  const sum = Object.values(likelihoods).reduce((all, one) => all + one, 0);
  if (!(Math.abs(sum - 1) < 0.01)) throw new ModeratorBroken('its answer is no likelihood');
  return likelihoods;
}

async function modelInMemory(): Promise<tf.io.ModelArtifacts> {
  const [{ default: json }, ...bundles] = await Promise.all([
    MobileNetV2Model.modelJson(),
    ...MobileNetV2Model.weightBundles.map((bundle) => bundle()),
  ]);
  const weights = Buffer.concat(
    bundles.map((bundle) => Buffer.from((bundle as { default: string }).default, 'base64')),
  );
  return {
    ...(json.modelTopology === undefined ? {} : { modelTopology: json.modelTopology }),
    weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
    weightData: new Uint8Array(weights).buffer,
  };
}
