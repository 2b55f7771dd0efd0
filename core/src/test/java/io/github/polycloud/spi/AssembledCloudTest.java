package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.ops.Apps;
import io.github.polycloud.ops.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cloud of its parts. */
final class AssembledCloudTest {
  private static final Regions REGIONS = () -> Paged.whole(List::of);
  private static final ProviderInfo INFO =
      new ProviderInfo(
          "fake",
          "Fake",
          "g:a",
          Map.of("default", "https://api.example.com"),
          "FAKE_URL",
          List.of(),
          List.of(),
          Set.of(Capability.REGIONS));

  private final CallEngine engine =
      CallEngine.builder("fake", Endpoint.of("https://api.example.com")).build();
  private final Cloud cloud = builder().with(Regions.class, REGIONS).build("native");

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
  void what_it_lacks_is_empty_or_an_error_that_says_what_it_has() {
    assertThat(cloud.find(Apps.class)).isEmpty();
    CloudException error = catchThrowableOfType(CloudException.class, cloud::apps);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNSUPPORTED);
    assertThat(error).hasMessage("fake has no Apps; it has Regions");
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
        .hasMessage("fake promises [Regions] and brings []");
  }

  @Test
  void what_belongs_to_it_is_closed_with_it() {
    List<String> closed = new ArrayList<>();
    builder().with(Regions.class, REGIONS).closing(() -> closed.add("all")).build("x").close();
    assertThat(closed).containsExactly("all");
  }

  @Test
  void it_says_what_it_is() {
    assertThat(cloud).hasToString("Cloud[fake, https://api.example.com]");
    assertThat(cloud.provider()).isEqualTo(INFO);
  }

  @Test
  void a_provider_has_an_id_that_can_be_typed_and_an_endpoint() {
    assertThatThrownBy(() -> info("Fake Cloud", Map.of("a", "https://h")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> info("fake", Map.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static ProviderInfo info(String id, Map<String, String> endpoints) {
    return new ProviderInfo(id, "Fake", "g:a", endpoints, "U", List.of(), List.of(), Set.of());
  }
}
