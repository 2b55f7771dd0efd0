package io.github.polycloud.faults.matrix;

/** Kinds of calls that differ in what may be repeated. */
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
