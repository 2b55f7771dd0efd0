// SPDX-License-Identifier: Apache-2.0
/** The smoke program as a module. */
module smoke {
  // Providers are found with ServiceLoader: they must be named for jlink to put them in the image.
  requires io.github.polycloud.heroku;
  requires io.github.polycloud.heroku.legacy;
  requires io.github.polycloud.ovh;
  // For the server that responds with 503.
  requires jdk.httpserver;
}
