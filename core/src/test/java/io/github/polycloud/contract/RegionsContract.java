package io.github.polycloud.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import org.junit.jupiter.api.Test;

/** What regions promise everywhere. */
public abstract class RegionsContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  @Test
  void listsPlacesWithNames() {
    assertThat(cloud().regions().list().toList())
        .isNotEmpty()
        .allSatisfy(region -> assertThat(region.name()).isNotBlank());
  }
}
