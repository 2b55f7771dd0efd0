// SPDX-License-Identifier: Apache-2.0
/**
 * An embedded, stateful stand-in for Heroku and OVH, for tests and for trying things out without an
 * account.
 */
module io.github.polycloud.sandbox {
  requires io.javalin;
  requires jakarta.servlet;
  requires java.xml;
  requires org.eclipse.jetty.ee10.servlet;
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

  // Jackson writes the view records of the OVH half and reads its seed data.
  opens io.github.polycloud.sandbox.internal.ovh.auth to
      tools.jackson.databind;
  opens io.github.polycloud.sandbox.internal.ovh.iam to
      tools.jackson.databind;
  opens io.github.polycloud.sandbox.internal.ovh.me to
      tools.jackson.databind;
  opens io.github.polycloud.sandbox.internal.ovh.products.cloud to
      tools.jackson.databind;
  opens io.github.polycloud.sandbox.internal.ovh.products.hosting to
      tools.jackson.databind;
  opens io.github.polycloud.sandbox.internal.ovh.products.ip to
      tools.jackson.databind;
  opens io.github.polycloud.sandbox.internal.ovh.products.zone to
      tools.jackson.databind;
  opens io.github.polycloud.sandbox.internal.ovh.protocol to
      tools.jackson.databind;
  opens io.github.polycloud.sandbox.internal.ovh.runabove to
      tools.jackson.databind;
  opens io.github.polycloud.sandbox.internal.seed to
      tools.jackson.databind;
}
