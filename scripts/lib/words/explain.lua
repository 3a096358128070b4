-- Pages to read.
return {
    id = {
        next_point = "Berikutnya",
        chart_said = "Grafik. {words}",
        chart_unit = "dalam {unit}",
        chart_source = "Sumber: {source}",
        chart_year = "Data tahun {year}",
    },
    en = {
        next_point = "Next point",
        chart_said = "Chart. {words}",
        chart_unit = "in {unit}",
        chart_source = "Source: {source}",
        chart_year = "Data of {year}",
    },
}
