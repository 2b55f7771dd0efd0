/**
 * An embedded, stateful stand-in for Heroku and OVH, for tests and for trying things out without an
 * account.
 */
module io.github.polycloud.sandbox {
  requires io.javalin;
  requires java.xml;
  requires org.eclipse.jetty.http;
  requires org.eclipse.jetty.io;
  requires org.eclipse.jetty.server;
  requires org.eclipse.jetty.util;
  requires org.bouncycastle.pkix;
  requires org.bouncycastle.provider;
  requires tools.jackson.databind;
  requires tools.jackson.core;
  requires static org.jspecify;
  requires static org.junit.jupiter.api;

  exports io.github.polycloud.sandbox;
}
