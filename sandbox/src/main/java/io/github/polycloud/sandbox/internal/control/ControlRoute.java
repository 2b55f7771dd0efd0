// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An operation of the control API.
 *
 * @param method the method
 * @param path the path with parameters in braces
 * @param parameters the query parameters that it knows
 * @param operation reads the request and sets the response
 */
record ControlRoute(
    HandlerType method, String path, Set<String> parameters, Consumer<ControlCall> operation) {}
