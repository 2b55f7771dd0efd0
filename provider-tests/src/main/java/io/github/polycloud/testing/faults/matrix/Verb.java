// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

/**
 * HTTP methods, and POST annotated {@code @Idempotent}: they differ in when they may be retried.
 */
enum Verb {
  GET,
  HEAD,
  POST,
  PUT,
  PATCH,
  DELETE,
  POST_MARKED;

  String method() {
    return this == POST_MARKED ? "POST" : name();
  }

  boolean repeatable() {
    return this == GET || this == HEAD || this == POST_MARKED;
  }

  boolean hasBody() {
    return method().startsWith("P");
  }
}
