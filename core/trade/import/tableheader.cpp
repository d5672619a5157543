// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/tableheader.h"

namespace kalpanji {

namespace {

QString keyOf(const QString &name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key.append(c.toCaseFolded());
    }
    return key;
}

} // namespace

TableHeader::TableHeader(const QStringList &names)
    : m_names(names)
{
    for (int i = 0; i < names.size(); ++i) {
        if (const QString key = keyOf(names.at(i)); !m_columns.contains(key))
            m_columns.insert(key, i);
    }
}

int TableHeader::column(std::initializer_list<QLatin1String> names) const
{
    for (const QLatin1String &name : names) {
        if (const auto found = m_columns.constFind(keyOf(name)); found != m_columns.constEnd())
            return *found;
    }
    return -1;
}

bool TableHeader::hasAll(std::initializer_list<QLatin1String> names) const
{
    return std::all_of(names.begin(), names.end(),
                       [this](const QLatin1String &name) { return column({name}) >= 0; });
}

std::optional<TableFormat> formatOf(const TableHeader &header)
{
    using L = QLatin1String;
    if (header.hasAll({L("reporterCode"), L("flowCode"), L("partnerCode"), L("cmdCode"), L("primaryValue")}))
        return TableFormat::Comtrade;
    const bool isLegacyFlow = header.column({L("TradeFlow Code"), L("trade_code")}) >= 0;
    if (isLegacyFlow && header.hasAll({L("Reporter"), L("Partner"), L("TradeValueUS")}))
        return TableFormat::ComtradeLegacy;
    if (header.hasAll({L("Reporter"), L("Partner"), L("Product categories"), L("Indicator Type")}))
        return TableFormat::Wits;
    if (header.hasAll({L("Year"), L("Exporter Country"), L("Importer Country"), L("Trade Value")}))
        return TableFormat::Oec;
    if (header.names().size() >= 5 && header.hasAll({L("t"), L("i"), L("j"), L("k"), L("v")}))
        return TableFormat::Baci;
    if (header.hasAll({L("year"), L("iso3_o"), L("iso3_d"), L("tradeflow_baci")}))
        return TableFormat::Gravity;
    if (header.hasAll(
            {L("ccode1"), L("ccode2"), L("year"), L("importer1"), L("importer2"), L("flow1"), L("flow2")}))
        return TableFormat::CorrelatesOfWar;
    if (header.hasAll({L("country"), L("year"), L("month"), L("import_origin")}))
        return TableFormat::ArmStatMonthly;
    if (header.hasAll({L("country_code"), L("iso_3digit_alpha")}))
        return TableFormat::CountryCodes;
    const bool hasPeriod = header.column({L("year"), L("period")}) >= 0;
    const bool hasFlow = header.column({L("flow")}) >= 0 || header.hasAll({L("exporter"), L("importer")});
    if (hasPeriod && hasFlow && header.column({L("value"), L("value_usd"), L("amount")}) >= 0)
        return TableFormat::Plain;
    return std::nullopt;
}

} // namespace kalpanji
