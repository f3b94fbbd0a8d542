package org.tenken.codes.structure;

import java.util.Optional;
import org.tenken.codes.Code;
import org.tenken.codes.Severity;

/**
 * A code taken apart.
 *
 * @param form how its bits are laid out
 * @param severity what its severity bits say
 * @param facility who defines it, as far as the bits tell
 * @param number the lower 16 bits: the Win32 error of {@link Form#WIN32}, the HTTP status of {@link Form#HTTP}
 * @param zone the part of the facility the number lies in, as a key of this bundle's texts
 * @param extend phase and operation, if Windows Setup said them
 */
public record Structure(Form form, Severity severity, Facility facility, int number, Optional<String> zone,
        Optional<Extend> extend) {

    private static final int WRAPPED = 0x10000000;
    private static final int CUSTOMER = 0x20000000;

    /** Takes a code apart. Every number has a structure. */
    public static Structure of(Code code) {
        int value = code.value();
        Form form = form(value);
        int status = form == Form.WRAPPED_NTSTATUS ? value & ~WRAPPED : value;
        boolean kernel = form == Form.NTSTATUS || form == Form.WRAPPED_NTSTATUS;
        Facility facility = kernel ? Facility.ofStatus(status >>> 16 & 0xFFF) : Facility.of(value >>> 16 & 0x7FF);
        Optional<Extend> extend = code.extend().isPresent()
                ? Optional.of(Extend.of(code.extend().getAsInt())) : Optional.empty();
        return new Structure(form, severity(form, status), facility, value & 0xFFFF, Zone.of(value, facility), extend);
    }

    private static Form form(int value) {
        if (value == 0) {
            return Form.ZERO;
        }
        if ((value & CUSTOMER) != 0) {
            return Form.CUSTOMER;
        }
        if ((value & WRAPPED) != 0) {
            return Form.WRAPPED_NTSTATUS;
        }
        int facility = value >>> 16 & 0x7FF;
        if (isStatus(value)) {
            return Form.NTSTATUS;
        }
        return facility == Facility.WIN32 ? Form.WIN32 : facility == Facility.HTTP ? Form.HTTP : Form.HRESULT;
    }

    /** The top bits of an NTSTATUS error also are those of a few HRESULTs; only their facility tells them apart. */
    private static boolean isStatus(int value) {
        return value >>> 30 == 3 && !Facility.speaksWithReservedBit(value >>> 16 & 0x7FF)
                && Facility.isStatus(value >>> 16 & 0xFFF);
    }

    private static Severity severity(Form form, int value) {
        if (form == Form.ZERO) {
            return Severity.SUCCESS;
        }
        if (form == Form.NTSTATUS || form == Form.WRAPPED_NTSTATUS) {
            return Severity.values()[value >>> 30];
        }
        if (value < 0) {
            return Severity.ERROR;
        }
        return value >>> 30 == 1 ? Severity.INFORMATION : Severity.SUCCESS;
    }
}
