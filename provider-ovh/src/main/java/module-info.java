// SPDX-License-Identifier: Apache-2.0
/** OVH as a Polycloud provider: signed calls, consumer-key login, typed services. */
module io.github.polycloud.ovh {
  exports io.github.polycloud.ovh;
  exports io.github.polycloud.ovh.api;
  exports io.github.polycloud.ovh.dns;
  exports io.github.polycloud.ovh.list;
  exports io.github.polycloud.ovh.login;
  exports io.github.polycloud.ovh.model;
  exports io.github.polycloud.ovh.model.auth;
  exports io.github.polycloud.ovh.model.cloud;
  exports io.github.polycloud.ovh.model.dedicated;
  exports io.github.polycloud.ovh.model.domain;
  exports io.github.polycloud.ovh.model.hosting;
  exports io.github.polycloud.ovh.model.ip;
  exports io.github.polycloud.ovh.model.me;
  exports io.github.polycloud.ovh.model.order;
  exports io.github.polycloud.ovh.model.runabove;
  exports io.github.polycloud.ovh.model.service;
  exports io.github.polycloud.ovh.model.vps;
  exports io.github.polycloud.ovh.task;

  // Jackson reaches for the factories and fields behind @JsonCreator and @JsonValue.
  opens io.github.polycloud.ovh.list to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.auth to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.cloud to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.dedicated to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.domain to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.hosting to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.ip to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.me to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.order to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.runabove to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.service to
      tools.jackson.databind;
  opens io.github.polycloud.ovh.model.vps to
      tools.jackson.databind;

  requires transitive io.github.polycloud.core;
  requires com.fasterxml.jackson.annotation;
  requires org.apache.commons.codec;
  requires org.slf4j;

  provides io.github.polycloud.spi.CloudProvider with
      io.github.polycloud.ovh.OvhProvider;
}
