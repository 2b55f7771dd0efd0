// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import io.github.polycloud.ovh.types.model.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What an interface is written from.
 *
 * @param name its name
 * @param origin the section of the API
 * @param resource the path of its resource
 * @param operations its operations, sorted
 * @param names the names of its methods, by the ids of all operations of the resource
 * @param bodies the types of bodies
 * @param isIdempotent whether a PUT can be repeated
 */
record InterfacePlan(
    String name,
    String origin,
    String resource,
    List<Operation> operations,
    Map<String, MethodName> names,
    Bodies bodies,
    Predicate<Operation> isIdempotent) {
  /** Returns the names of the types of bodies. */
  interface Bodies {
    /** Returns the type of the body of an operation, which is imported; empty for no body. */
    String of(Operation operation, SourceFile file);
  }
}
