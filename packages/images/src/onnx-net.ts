import type { InferenceSession, Tensor as OnnxTensor } from "onnxruntime-common";
import type { Net } from "./detector.ts";

/** The part of ONNX Runtime that is used, so that the page and Node may bring different builds of it. */
export interface Onnx {
  readonly Tensor: typeof OnnxTensor;
  readonly session: Pick<InferenceSession, "run" | "inputNames" | "outputNames">;
}

/** @throws what the runtime throws; a model whose outputs are no 32-bit floats is not ours. */
export function onnxNet({ Tensor, session }: Onnx): Net {
  return async ({ data, dims }) => {
    const outputs = await session.run({ [session.inputNames[0]!]: new Tensor("float32", data, dims) });
    return session.outputNames.map((name) => {
      const output = outputs[name];
      if (!(output?.data instanceof Float32Array))
        throw new TypeError(`the model's ${name} is no float tensor`);
      return { data: output.data, dims: output.dims };
    });
  };
}
