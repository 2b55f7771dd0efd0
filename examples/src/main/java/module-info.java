// SPDX-License-Identifier: Apache-2.0
/** The examples, as a command line. */
module io.github.polycloud.examples {
  requires info.picocli;
  requires io.github.polycloud.core;
  requires io.github.polycloud.heroku;
  requires io.github.polycloud.heroku.legacy;
  requires io.github.polycloud.ovh;
  requires io.github.polycloud.sandbox;
  requires java.net.http;
  requires me.tongfei.progressbar;
  requires org.jspecify;
  requires tools.jackson.databind;

  opens io.github.polycloud.examples to
      info.picocli;
}
