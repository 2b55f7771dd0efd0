// SPDX-License-Identifier: Apache-2.0
/** Heroku's legacy v2 API as a Polycloud provider. */
module io.github.polycloud.heroku.legacy {
  exports io.github.polycloud.heroku.legacy;
  exports io.github.polycloud.heroku.legacy.api;
  exports io.github.polycloud.heroku.legacy.model;
  exports io.github.polycloud.heroku.legacy.oneoff;

  requires transitive io.github.polycloud.core;
  requires io.github.polycloud.heroku.common;
  requires com.ctc.wstx;
  requires com.fasterxml.jackson.annotation;
  requires java.xml;
  requires tools.jackson.dataformat.xml;

  // Jackson reads the record of XML errors, which is package-private.
  opens io.github.polycloud.heroku.legacy.internal.protocol to
      tools.jackson.databind;
  // Jackson instantiates the deserializers of times, prices and secrets, which are package-private.
  opens io.github.polycloud.heroku.legacy.model to
      tools.jackson.databind;

  provides io.github.polycloud.spi.CloudProvider with
      io.github.polycloud.heroku.legacy.LegacyProvider;
}
