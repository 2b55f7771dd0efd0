// SPDX-License-Identifier: Apache-2.0
/** Programs that show the library. */
module io.github.polycloud.examples {
  requires io.github.polycloud.core;
  requires io.github.polycloud.heroku;
  requires io.github.polycloud.heroku.legacy;
  requires io.github.polycloud.ovh;
  requires java.net.http;
  requires org.jspecify;
  requires tools.jackson.databind;
}
