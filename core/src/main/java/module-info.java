/** The provider-neutral API of Polycloud, its SPI, and the call engine that all providers share. */
module io.github.polycloud.core {
  exports io.github.polycloud;
  exports io.github.polycloud.auth;
  exports io.github.polycloud.error;
  exports io.github.polycloud.http;
  exports io.github.polycloud.model;
  exports io.github.polycloud.ops;
  exports io.github.polycloud.spi;

  requires transitive feign.core;
  requires transitive org.jspecify;
  // HttpClient asks for it by name, which no module descriptor of its own says.
  requires jdk.net;
  requires jdk.httpserver;
  requires com.fasterxml.jackson.annotation;
  requires io.github.resilience4j.circuitbreaker;
  requires io.github.resilience4j.core;
  requires io.github.resilience4j.ratelimiter;
  requires io.github.resilience4j.retry;
  requires org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires org.slf4j;
  requires transitive tools.jackson.databind;

  uses io.github.polycloud.spi.CloudProvider;
}
