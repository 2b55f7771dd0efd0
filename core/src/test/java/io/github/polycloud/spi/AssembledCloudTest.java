package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.Paged;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.ops.Apps;
import io.github.polycloud.ops.Capability;
import io.github.polycloud.ops.Regions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cloud of its parts. */
final class AssembledCloudTest {
  private static final Regions REGIONS = () -> Paged.whole(List::of);
  private static final Capabilities<List<String>> CAPABILITIES =
      Capabilities.<List<String>>builder()
          .add(Capability.REGIONS, client -> REGIONS)
          .add(Databases.CAPABILITY, client -> () -> client)
          .build();
  private static final ProviderInfo INFO =
      described("fake").capabilities(CAPABILITIES.declared()).build();

  /** A capability of the provider's own. */
  interface Databases {
    Capability<Databases> CAPABILITY = Capability.of(Databases.class, "databases");

    List<String> list();
  }

  /** Another interface, whose simple name is that of a built-in capability. */
  private static final class Elsewhere {
    interface Regions {}

    interface Databases {}
  }

  private final CallEngine engine =
      CallEngine.builder("fake", Endpoint.of("https://api.example.com")).build();
  private final Cloud cloud = builder().capabilities(CAPABILITIES, List.of("db-1")).build("native");

  private AssembledCloud.Builder builder() {
    return AssembledCloud.of(INFO, engine, JsonCodec.plain());
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void what_it_has_is_found_in_each_way() {
    assertThat(cloud.regions()).isSameAs(REGIONS);
    assertThat(cloud.require(Regions.class)).isSameAs(REGIONS);
    assertThat(cloud.find(Regions.class)).containsSame(REGIONS);
  }

  @Test
  void a_capability_of_the_providers_own_is_found_by_its_class() {
    assertThat(cloud.require(Databases.class).list()).containsExactly("db-1");
    assertThat(INFO.supports(Databases.class)).isTrue();
    assertThat(INFO.capabilities()).containsExactly(Capability.REGIONS, Databases.CAPABILITY);
  }

  @Test
  void a_type_with_the_simple_name_of_a_capability_is_another_one() {
    assertThat(cloud.find(Elsewhere.Regions.class)).isEmpty();
    assertThat(cloud.find(Elsewhere.Databases.class)).isEmpty();
    assertThat(INFO.supports(Elsewhere.Regions.class)).isFalse();
    assertThat(
            catchThrowableOfType(
                CloudException.class, () -> cloud.require(Elsewhere.Regions.class)))
        .hasMessageContaining(Elsewhere.Regions.class.getName());
  }

  @Test
  void what_it_lacks_is_empty_or_an_error_that_says_what_it_has() {
    assertThat(cloud.find(Apps.class)).isEmpty();
    CloudException error = catchThrowableOfType(CloudException.class, cloud::apps);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNSUPPORTED);
    assertThat(error)
        .hasMessage(
            "fake does not support Apps; it supports Regions, "
                + Databases.class.getName()
                + "; no other provider on the class path supports it");
  }

  @Test
  void the_native_client_is_had_by_its_type_only() {
    assertThat(cloud.unwrap(String.class)).isEqualTo("native");
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> cloud.unwrap(Integer.class));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNSUPPORTED);
    assertThat(error).hasMessage("fake is no Integer; its native client is java.lang.String");
  }

  @Test
  void a_promise_that_is_not_kept_is_found_when_it_is_built() {
    assertThatThrownBy(() -> builder().build("native"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "provider fake declares Regions, "
                + Databases.class.getName()
                + " but registers no capability");
  }

  @Test
  void what_belongs_to_it_is_closed_with_it() {
    List<String> closed = new ArrayList<>();
    builder()
        .capabilities(CAPABILITIES, List.of())
        .closing(() -> closed.add("all"))
        .build("x")
        .close();
    assertThat(closed).containsExactly("all");
  }

  @Test
  void it_says_what_it_is() {
    assertThat(cloud).hasToString("Cloud[fake, https://api.example.com]");
    assertThat(cloud.provider()).isEqualTo(INFO);
  }

  @Test
  void a_capability_is_registered_once() {
    assertThatThrownBy(
            () ->
                Capabilities.<String>builder()
                    .add(Capability.REGIONS, client -> REGIONS)
                    .add(Capability.REGIONS, client -> REGIONS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("regions is registered twice");
  }

  private static ProviderInfo.Builder described(String id) {
    return ProviderInfo.builder(id).endpoint("default", "https://api.example.com");
  }
}
