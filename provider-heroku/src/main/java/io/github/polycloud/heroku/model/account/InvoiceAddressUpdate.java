// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The new invoice address; it replaces the current one.
 *
 * @param address1 first line of the street address
 * @param address2 second line of the street address
 * @param postalCode postal code
 * @param city city
 * @param state state or province
 * @param country two-letter country code
 * @param other further text, for example a tax number
 * @param useInvoiceAddress whether invoices show this address
 * @since 0.1.0
 */
public record InvoiceAddressUpdate(
    @JsonProperty("address_1") @Nullable String address1,
    @JsonProperty("address_2") @Nullable String address2,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String state,
    @Nullable String country,
    @Nullable String other,
    @Nullable Boolean useInvoiceAddress) {
  /** Creates an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link InvoiceAddressUpdate}. */
  public static final class Builder {
    private @Nullable String address1;
    private @Nullable String address2;
    private @Nullable String postalCode;
    private @Nullable String city;
    private @Nullable String state;
    private @Nullable String country;
    private @Nullable String other;
    private @Nullable Boolean useInvoiceAddress;

    private Builder() {}

    /** Sets the first line of the street address. */
    public Builder address1(String address1) {
      this.address1 = Objects.requireNonNull(address1, "address1");
      return this;
    }

    /** Sets the second line of the street address. */
    public Builder address2(String address2) {
      this.address2 = Objects.requireNonNull(address2, "address2");
      return this;
    }

    /** Sets the postal code. */
    public Builder postalCode(String postalCode) {
      this.postalCode = Objects.requireNonNull(postalCode, "postalCode");
      return this;
    }

    /** Sets the city. */
    public Builder city(String city) {
      this.city = Objects.requireNonNull(city, "city");
      return this;
    }

    /** Sets the state or province. */
    public Builder state(String state) {
      this.state = Objects.requireNonNull(state, "state");
      return this;
    }

    /** Sets the two-letter country code. */
    public Builder country(String country) {
      this.country = Objects.requireNonNull(country, "country");
      return this;
    }

    /** Sets further text, for example a tax number. */
    public Builder other(String other) {
      this.other = Objects.requireNonNull(other, "other");
      return this;
    }

    /** Sets whether invoices show this address. */
    public Builder useInvoiceAddress(boolean useInvoiceAddress) {
      this.useInvoiceAddress = useInvoiceAddress;
      return this;
    }

    /** Builds the {@link InvoiceAddressUpdate}. */
    public InvoiceAddressUpdate build() {
      return new InvoiceAddressUpdate(
          address1, address2, postalCode, city, state, country, other, useInvoiceAddress);
    }
  }
}
