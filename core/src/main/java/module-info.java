// SPDX-License-Identifier: Apache-2.0
/** The provider-neutral API of Polycloud, its SPI, and the HTTP engine that all providers share. */
@SuppressWarnings("module") // heroku-common is compiled after this module
module io.github.polycloud.core {
  // For applications:
  exports io.github.polycloud;
  exports io.github.polycloud.auth;
  exports io.github.polycloud.capability;
  exports io.github.polycloud.concurrent;
  exports io.github.polycloud.config;
  exports io.github.polycloud.error;
  exports io.github.polycloud.model;
  exports io.github.polycloud.paging;
  exports io.github.polycloud.raw;
  exports io.github.polycloud.redaction;
  // For authors of providers:
  exports io.github.polycloud.engine;
  exports io.github.polycloud.http;
  exports io.github.polycloud.http.json;
  exports io.github.polycloud.spi;
  exports io.github.polycloud.internal.arguments to
      io.github.polycloud.heroku,
      io.github.polycloud.heroku.legacy,
      io.github.polycloud.ovh;
  // The command line prints text of services; errors of OVH's tasks quote them.
  exports io.github.polycloud.internal.text to
      io.github.polycloud.examples,
      io.github.polycloud.ovh,
      io.github.polycloud.ovh.types;
  // Rendezvous opens sockets under the same settings as the transport.
  exports io.github.polycloud.engine.internal.transport to
      io.github.polycloud.heroku.common;
  // Recorded traffic and generated types have the same secrets as messages.
  exports io.github.polycloud.engine.internal.pipeline to
      io.github.polycloud.ovh.types,
      io.github.polycloud.recording;
  // Threads that do not keep the class loader of the application.
  exports io.github.polycloud.internal.concurrent to
      io.github.polycloud.heroku,
      io.github.polycloud.heroku.common;
  // XML is read into records as JSON is.
  exports io.github.polycloud.internal.json to
      io.github.polycloud.heroku.legacy;
  exports io.github.polycloud.internal.file to
      io.github.polycloud.ovh;
  exports io.github.polycloud.internal.log to
      io.github.polycloud.ovh;

  requires transitive feign.core;
  requires transitive org.jspecify;
  // HttpClient asks for it by name, although its module descriptor does not declare it.
  requires jdk.net;
  requires com.fasterxml.jackson.annotation;
  requires io.github.resilience4j.circuitbreaker;
  requires io.github.resilience4j.core;
  requires io.github.resilience4j.retry;
  requires org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires org.slf4j;
  requires transitive tools.jackson.databind;

  uses io.github.polycloud.config.ContextCarrier;
  uses io.github.polycloud.spi.CloudProvider;
}
