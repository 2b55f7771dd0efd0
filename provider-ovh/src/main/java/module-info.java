/** OVH as a Polycloud provider: signed calls, consumer-key login, typed services. */
module io.github.polycloud.ovh {
  exports io.github.polycloud.ovh;
  exports io.github.polycloud.ovh.api;
  exports io.github.polycloud.ovh.login;
  exports io.github.polycloud.ovh.model;

  // Jackson reaches for the factories and fields behind @JsonCreator and @JsonValue.
  opens io.github.polycloud.ovh.model to
      tools.jackson.databind;

  requires transitive io.github.polycloud.core;
  requires com.fasterxml.jackson.annotation;
  requires org.apache.commons.codec;

  provides io.github.polycloud.spi.CloudProvider with
      io.github.polycloud.ovh.OvhProvider;
}
