// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.model;

/**
 * A parameter of an operation outside of its body.
 *
 * @param name its name in the request
 * @param location where it is sent
 * @param type its type
 * @param required whether it must be sent
 * @since 0.1.0
 */
public record Parameter(String name, Location location, TypeRef type, boolean required) {
  /** Where a parameter is sent. */
  public enum Location {
    /** A segment of the path. */
    PATH,
    /** A parameter of the query. */
    QUERY,
    /** A header field. */
    HEADER
  }
}
