package io.github.polycloud.sandbox.internal.ovh.wire;

/** Stands before an operation. */
@FunctionalInterface
public interface Guard {

  /** Lets everyone in: the operations that OVH leaves unsigned. */
  Guard OPEN = call -> {};

  /**
   * Lets a call in or refuses it.
   *
   * @param call the call
   * @throws OvhError to refuse
   */
  void admit(Call call);
}
