// SPDX-License-Identifier: Apache-2.0
/** What both Heroku providers share: terminals of attached processes, log sessions and streams. */
@SuppressWarnings("module") // the two providers are compiled after this module
module io.github.polycloud.heroku.common {
  exports io.github.polycloud.heroku.common.logs to
      io.github.polycloud.heroku,
      io.github.polycloud.heroku.legacy;
  exports io.github.polycloud.heroku.common.stream to
      io.github.polycloud.heroku;
  exports io.github.polycloud.heroku.common.terminal to
      io.github.polycloud.heroku,
      io.github.polycloud.heroku.legacy;

  requires transitive io.github.polycloud.core;
}
