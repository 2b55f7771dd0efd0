// SPDX-License-Identifier: Apache-2.0
/** Heroku Platform API v3 as a Polycloud provider. */
module io.github.polycloud.heroku {
  exports io.github.polycloud.heroku;
  exports io.github.polycloud.heroku.api;
  exports io.github.polycloud.heroku.deploy;
  exports io.github.polycloud.heroku.login;
  exports io.github.polycloud.heroku.logs;
  exports io.github.polycloud.heroku.model;
  exports io.github.polycloud.heroku.model.account;
  exports io.github.polycloud.heroku.model.addon;
  exports io.github.polycloud.heroku.model.app;
  exports io.github.polycloud.heroku.model.domain;
  exports io.github.polycloud.heroku.model.dyno;
  exports io.github.polycloud.heroku.model.enterprise;
  exports io.github.polycloud.heroku.model.log;
  exports io.github.polycloud.heroku.model.oauth;
  exports io.github.polycloud.heroku.model.pipeline;
  exports io.github.polycloud.heroku.model.platform;
  exports io.github.polycloud.heroku.model.release;
  exports io.github.polycloud.heroku.model.space;
  exports io.github.polycloud.heroku.model.team;
  exports io.github.polycloud.heroku.model.webhook;
  exports io.github.polycloud.heroku.oneoff;
  exports io.github.polycloud.heroku.waiter;
  exports io.github.polycloud.heroku.webhook;

  requires transitive io.github.polycloud.core;
  requires io.github.polycloud.heroku.common;
  requires com.fasterxml.jackson.annotation;
  requires org.apache.commons.compress;

  provides io.github.polycloud.spi.CloudProvider with
      io.github.polycloud.heroku.HerokuProvider;
}
