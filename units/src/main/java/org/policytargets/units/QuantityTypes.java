package org.policytargets.units;

import java.util.Map;
import javax.measure.Quantity;
import javax.measure.quantity.Acceleration;
import javax.measure.quantity.Area;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.ElectricCapacitance;
import javax.measure.quantity.ElectricCharge;
import javax.measure.quantity.ElectricConductance;
import javax.measure.quantity.ElectricCurrent;
import javax.measure.quantity.ElectricInductance;
import javax.measure.quantity.ElectricPotential;
import javax.measure.quantity.ElectricResistance;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Force;
import javax.measure.quantity.Frequency;
import javax.measure.quantity.Illuminance;
import javax.measure.quantity.Length;
import javax.measure.quantity.LuminousFlux;
import javax.measure.quantity.LuminousIntensity;
import javax.measure.quantity.MagneticFlux;
import javax.measure.quantity.MagneticFluxDensity;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Power;
import javax.measure.quantity.Pressure;
import javax.measure.quantity.RadiationDoseAbsorbed;
import javax.measure.quantity.RadiationDoseEffective;
import javax.measure.quantity.Radioactivity;
import javax.measure.quantity.Speed;
import javax.measure.quantity.Time;
import javax.measure.quantity.Volume;

/** Which units may be typed as which quantity; the check behind {@code asType}. A type that is not listed fits none. */
final class QuantityTypes {
    private static final Map<Class<?>, String> CODES = Map.ofEntries(
            Map.entry(Dimensionless.class, "1"),
            Map.entry(PercentagePoint.class, "[pp]"),
            Map.entry(Length.class, "m"),
            Map.entry(Area.class, "ar"),
            Map.entry(Volume.class, "L"),
            Map.entry(Mass.class, "g"),
            Map.entry(Time.class, "s"),
            Map.entry(Speed.class, "[c]"),
            Map.entry(Acceleration.class, "[g]"),
            Map.entry(Frequency.class, "Hz"),
            Map.entry(Radioactivity.class, "Bq"),
            Map.entry(Force.class, "N"),
            Map.entry(Pressure.class, "Pa"),
            Map.entry(Energy.class, "J"),
            Map.entry(Power.class, "W"),
            Map.entry(ElectricCurrent.class, "A"),
            Map.entry(ElectricCharge.class, "C"),
            Map.entry(ElectricPotential.class, "V"),
            Map.entry(ElectricResistance.class, "Ohm"),
            Map.entry(ElectricConductance.class, "S"),
            Map.entry(ElectricCapacitance.class, "F"),
            Map.entry(ElectricInductance.class, "H"),
            Map.entry(MagneticFlux.class, "Wb"),
            Map.entry(MagneticFluxDensity.class, "T"),
            Map.entry(LuminousIntensity.class, "cd"),
            Map.entry(LuminousFlux.class, "lm"),
            Map.entry(Illuminance.class, "lx"),
            Map.entry(RadiationDoseAbsorbed.class, "Gy"),
            Map.entry(RadiationDoseEffective.class, "Sv"));

    private QuantityTypes() {}

    static <T extends Quantity<T>> boolean fits(UnitKind kind, Class<T> type) {
        if (type == Count.class) {
            return kind.isSingle() && kind.toString().charAt(0) == '{';
        }
        if (type == Money.class) {
            return OpenUnits.isCurrencyLike(kind.toString());
        }
        String code = CODES.get(type);
        return code != null && UnitTable.get(code).kind().equals(kind);
    }
}
