// SPDX-License-Identifier: Apache-2.0
/** Micrometer metrics and observations of Polycloud's calls. */
module io.github.polycloud.micrometer {
  exports io.github.polycloud.micrometer;

  requires transitive io.github.polycloud.core;
  requires transitive micrometer.commons;
  requires transitive micrometer.core;
  requires transitive micrometer.observation;
  requires static context.propagation;

  provides io.github.polycloud.config.ContextCarrier with
      io.github.polycloud.micrometer.MicrometerContextCarrier;
}
