// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

/** Authenticates and authorizes a request before it is handled. */
@FunctionalInterface
public interface RequestAuthorizer {

  /** Accepts every request: for the operations that OVH leaves unsigned. */
  RequestAuthorizer OPEN = request -> {};

  /**
   * Returns normally if the request is allowed.
   *
   * @throws OvhError if it is not
   */
  void authorize(OvhRequest request);
}
