import { Sheet } from './sheet.ts'

/** Spanish, one column; an employer with the whole time, and the positions held there under it. */
export function logisticsSpanish() {
  const sheet = new Sheet()
  const page = { left: 54, width: 480, y: 46 }
  const heading = (text: string) => sheet.put(page, text, { size: 12, bold: true, above: 14 })
  sheet.put(page, 'Iñaki Mendoza Ruiz', { size: 20, bold: true })
  sheet.put(page, 'Responsable de logística')
  sheet.put(page, 'Zaragoza, España · inaki.mendoza@example.org · +34 600 000 000')
  heading('Experiencia laboral')
  sheet.put(page, 'Ebro Distribución S.A.', { bold: true, above: 6, date: 'enero de 2015 – actualidad' })
  sheet.put(page, 'Responsable de almacén', { above: 4, date: 'marzo de 2019 – actualidad' })
  sheet.points(page, [
    'Gestión de inventario de 12.000 referencias con SAP EWM',
    'Equipo de veinte personas en dos turnos; seguridad laboral y 5S',
  ])
  sheet.put(page, 'Coordinador de transporte', { above: 4, date: 'enero de 2015 – febrero de 2019' })
  sheet.points(page, ['Planificación de rutas y trato con los transportistas', 'Informes semanales en Excel y Power BI'])
  sheet.put(page, 'Frutas del Jalón S.L.', { bold: true, above: 6, date: 'junio de 2011 – diciembre de 2014' })
  sheet.put(page, 'Mozo de almacén', { above: 4, date: 'junio de 2011 – diciembre de 2014' })
  sheet.points(page, ['Carga, descarga y carretilla elevadora'])
  heading('Formación académica')
  sheet.put(page, 'Grado en Administración y Dirección de Empresas', { above: 4, date: '2007 – 2011' })
  sheet.put(page, 'Universidad del Ebro Medio')
  heading('Conocimientos')
  sheet.put(page, 'SAP, Excel, Power BI, logística, gestión de inventario')
  heading('Idiomas')
  sheet.put(page, 'Español (nativo), Inglés (B2), Francés (A2)')
  heading('Certificados')
  sheet.put(page, 'Carné de carretillero, 2012')
  return sheet.bytes()
}
