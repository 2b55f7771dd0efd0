package io.github.polycloud.heroku.model.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The address that bills are to carry, as a whole.
 *
 * @param address1 street
 * @param address2 more of the street
 * @param postalCode postal code
 * @param city city
 * @param state state or province
 * @param country country as two letters
 * @param other more to print, for example a tax number
 * @param useInvoiceAddress whether bills carry this address
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
  /** An address without a line, until one is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts an address together. */
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

    /** Street. */
    public Builder address1(String address1) {
      this.address1 = address1;
      return this;
    }

    /** More of the street. */
    public Builder address2(String address2) {
      this.address2 = address2;
      return this;
    }

    /** Postal code. */
    public Builder postalCode(String postalCode) {
      this.postalCode = postalCode;
      return this;
    }

    /** City. */
    public Builder city(String city) {
      this.city = city;
      return this;
    }

    /** State or province. */
    public Builder state(String state) {
      this.state = state;
      return this;
    }

    /** Country as two letters. */
    public Builder country(String country) {
      this.country = country;
      return this;
    }

    /** More to print, for example a tax number. */
    public Builder other(String other) {
      this.other = other;
      return this;
    }

    /** Whether bills carry this address. */
    public Builder useInvoiceAddress(boolean useInvoiceAddress) {
      this.useInvoiceAddress = useInvoiceAddress;
      return this;
    }

    /** What was put together. */
    public InvoiceAddressUpdate build() {
      return new InvoiceAddressUpdate(
          address1, address2, postalCode, city, state, country, other, useInvoiceAddress);
    }
  }
}
