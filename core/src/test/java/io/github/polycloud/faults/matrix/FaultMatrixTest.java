package io.github.polycloud.faults.matrix;

/** The matrix of the engine, without the habits of any provider. */
final class FaultMatrixTest extends FaultMatrix {
  FaultMatrixTest() {
    super(new PlainService());
  }
}
