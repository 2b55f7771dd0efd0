// SPDX-License-Identifier: Apache-2.0
/** Records and replays the traffic of Polycloud's connections. */
module io.github.polycloud.recording {
  exports io.github.polycloud.recording;

  requires transitive io.github.polycloud.core;
  requires static org.junit.jupiter.api;
}
